import { ChartColumn, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { s } from '../strings/index.ts';

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The frame of every chart: what is counted, and the same numbers as a table. */
export function ChartCard(props: {
  readonly title: string;
  readonly note: string;
  readonly span: 'span-8' | 'span-7' | 'span-5' | 'span-4';
  readonly table: ChartTable;
  readonly children: ReactNode;
  readonly legend?: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  const label = asTable ? s.overview.asChart : s.overview.asTable;
  const Icon = asTable ? ChartColumn : Table2;
  return (
    <section className={`card ch ${props.span}`} aria-label={props.title}>
      <div className="head">
        <h2>{props.title}</h2>
        <p>{props.note}</p>
        <button
          type="button"
          className="icon-btn"
          aria-label={`${props.title}: ${label}`}
          title={label}
          onClick={() => setAsTable(!asTable)}
        >
          <Icon aria-hidden="true" />
        </button>
      </div>
      {asTable ? <DataTable table={props.table} label={props.title} /> : props.children}
    </section>
  );
}

function DataTable({ table, label }: { readonly table: ChartTable; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="table-box" tabIndex={0} aria-label={label}>
      <table className="data">
        <thead>
          <tr>
            {table.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
