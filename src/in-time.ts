// A part that is fetched when it is needed may also never come: a server that takes the request and says nothing must
// not hold up what stands there without it.

/** Milliseconds. */
const LONGEST = 8000;

/** The part, or a rejection after 8 seconds. */
export async function inTime<T>(part: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A part took longer than ${LONGEST} ms.`)), LONGEST);
  });
  try {
    return await Promise.race([part, late]);
  } finally {
    clearTimeout(timer);
  }
}
