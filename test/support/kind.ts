/** What tests count besides themselves, as the summary of a run calls it. */
export type Kind = 'bad inputs' | 'faults' | 'policies';
