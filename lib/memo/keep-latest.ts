/** Remembers what was last made of each name, while its state is the same: an author changes one file at a time. */
export function keepLatest<Output>(): (name: string, state: string, make: () => Output) => Output {
  const latest = new Map<string, { state: string; output: Output }>();
  return (name, state, make) => {
    const known = latest.get(name);
    if (known?.state === state) return known.output;
    const output = make();
    latest.set(name, { state, output });
    return output;
  };
}
