import type { Sheet } from "../../../lib/content/record.ts";

/** On screen, what goes into each column, with what a made-up family wrote; on paper, the empty table. */
export function RuledTable({ table: { columns, rows } }: { table: NonNullable<Sheet["table"]> }) {
  return (
    <>
      <p className="on-screen">Each line says this. The words on the right are made up.</p>
      <dl className="columns on-screen">
        {columns.map(({ title, example }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{example}</dd>
          </div>
        ))}
      </dl>
      <table className="ruled" aria-label="To fill in by hand">
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty rows are all the same
            <tr key={row}>
              {columns.map(({ title }) => (
                <td key={title} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
