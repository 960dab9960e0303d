/** A pure function that remembers what it made of each object for as long as the object lives: records of unchanged files are the same objects. */
export function keepFor<Input extends object, Output>(
  make: (input: Input) => Output,
): (input: Input) => Output {
  const kept = new WeakMap<Input, { output: Output }>();
  return (input) => {
    const known = kept.get(input) ?? { output: make(input) };
    kept.set(input, known);
    return known.output;
  };
}
