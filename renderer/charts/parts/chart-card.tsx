import { ChartColumn, Download, Ellipsis, FileSpreadsheet, type LucideIcon, Printer, Table2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { inMain } from '../../components/in-main.ts';
import { MailText } from '../../components/mail-text.tsx';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { type ChartFrame, columnStyle } from './chart.ts';
import type { ChartTable } from './chart-table.ts';
import { printOnly } from './print-card.ts';
import { saveCsv, savePng } from './save-chart.ts';

interface CardProps {
  readonly frame: ChartFrame;
  readonly title: string;
  readonly note: string;
  readonly table: ChartTable;
  /** Icon and text to show instead of a chart without data. */
  readonly empty: { readonly icon: LucideIcon; readonly title: string; readonly text: string } | null | undefined;
  readonly legend: ReactNode;
  readonly children: ReactNode;
  /** Further buttons, before the button of the table. */
  readonly tools?: ReactNode;
}

function CardMenu(props: {
  readonly card: RefObject<HTMLElement | null>;
  readonly of: CardProps;
  readonly asChart: () => void;
}) {
  const { title, table } = props.of;
  const withCard = (use: (card: HTMLElement) => void | Promise<void>) => async () => {
    // The picture needs the chart, even while the card shows its table.
    flushSync(props.asChart);
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    if (props.card.current) await use(props.card.current);
  };
  const run = (work: () => Promise<void>) => () => void work().catch((error: unknown) => say(String(error)));
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button type="button" className="icon-btn" aria-label={s.charts.menu(title)} title={s.charts.menu(title)}>
          <Ellipsis aria-hidden="true" />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={inMain()}>
        <DropdownMenu.Content className="menu" sideOffset={4} collisionPadding={8} align="end">
          <DropdownMenu.Item
            disabled={Boolean(props.of.empty)}
            onSelect={run(withCard((card) => savePng(title, card)))}
          >
            <Download aria-hidden="true" />
            {s.charts.savePng}
          </DropdownMenu.Item>
          <DropdownMenu.Item onSelect={() => saveCsv(title, table)}>
            <FileSpreadsheet aria-hidden="true" />
            {s.charts.saveCsv}
          </DropdownMenu.Item>
          <DropdownMenu.Item onSelect={() => props.card.current && printOnly(props.card.current)}>
            <Printer aria-hidden="true" />
            {s.charts.print}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Nothing({ icon: Icon, title, text }: NonNullable<CardProps['empty']>) {
  return (
    <div className="nothing">
      <Icon aria-hidden="true" />
      <b>{title}</b>
      <p>{text}</p>
    </div>
  );
}

/** The frame of every chart: title and total, the numbers as a table, and buttons to save and print. */
export function ChartCard(props: CardProps) {
  const [asTable, setAsTable] = useState(false);
  const card = useRef<HTMLElement>(null);
  const label = asTable ? s.overview.asChart : s.overview.asTable;
  const Icon = asTable ? ChartColumn : Table2;
  return (
    <section
      ref={card}
      className="card ch"
      style={columnStyle(props.frame)}
      aria-label={props.title}
      data-chart={props.frame.id}
    >
      <div className="head">
        <h2>{props.title}</h2>
        <p>{props.note}</p>
        <div className="tools">
          {props.tools}
          {props.empty ? null : (
            <button
              type="button"
              className="icon-btn"
              aria-label={`${props.title}: ${label}`}
              title={label}
              onClick={() => setAsTable(!asTable)}
            >
              <Icon aria-hidden="true" />
            </button>
          )}
          <CardMenu card={card} of={props} asChart={() => setAsTable(false)} />
        </div>
      </div>
      {props.empty ? <Nothing {...props.empty} /> : asTable ? <DataTable of={props} /> : props.children}
      {props.empty || asTable ? null : props.legend}
    </section>
  );
}

function DataTable({ of: { table, title } }: { readonly of: CardProps }) {
  /** Names are aligned left, numbers right. */
  const sideOf = (column: number) => (typeof table.rows[0]?.cells[column]?.value === 'string' ? 'l' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="table-box" tabIndex={0} aria-label={s.charts.tableOf(title)}>
      <table className="data">
        <thead>
          <tr>
            {table.columns.map((name, column) => (
              <th key={name} scope="col" className={sideOf(column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, column) => (
                <td key={table.columns[column]} className={sideOf(column)}>
                  <MailText text={cell.text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
