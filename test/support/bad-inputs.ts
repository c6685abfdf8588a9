// The rows of hostile input that every boundary is tested against. Rows marked `gen` stand there shortened.

export interface BadInput {
  kind: string;
  input: string;
  expected: string;
  len?: number;
  gen?: true;
}

const rows = (await (await fetch('/test/fixtures/bad-inputs.json')).json()) as BadInput[];

export function badInputs(kind: string): BadInput[] {
  return rows.filter((row) => row.kind === kind).map((row) => ({...row, input: whole(row)}));
}

function whole({input, len = 0, gen}: BadInput): string {
  return gen ? input.slice(0, -1).padEnd(len, input.at(-2)) : input;
}
