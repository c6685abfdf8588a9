// A part that is fetched when it is needed may also never come: a server that takes the request and says nothing must
// not hold up what stands there without it.

/** Milliseconds. */
const LONGEST = 8000;

/** The part, or a rejection after 8 seconds. */
export function inTime<T>(part: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`A part took longer than ${LONGEST} ms.`)), LONGEST);
    // Node would wait for it before it ends.
    part.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
