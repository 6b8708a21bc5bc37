// The addresses of an export, and its preview.
import type { ScreenLanguage } from './languages.ts';
import type { RecipientRow } from './views.ts';

export interface ExportFormatView {
  readonly id: string;
  readonly name: Readonly<Record<ScreenLanguage, string>>;
  readonly extension: string;
  readonly mimeType: string;
}

/** An address that is exported. */
export interface ExportRow extends RecipientRow {
  /**
   * Whether at least one failure is tied to a sent message. If not, only reports or the user's own verdict speak against the
   * address.
   */
  readonly tied: boolean;
}

export interface ExportPreview {
  /** All rows, or the first ones where the call gave a limit. */
  readonly rows: readonly ExportRow[];
  /** How many addresses the export contains. */
  readonly total: number;
  /** Bounced addresses that are left out, by cause. */
  readonly excluded: readonly {
    readonly cause: 'soft' | 'your-side' | 'recovered' | 'unclear' | 'override';
    readonly count: number;
  }[];
  /**
   * Accounts without known sent mail, and how many of the addresses come from their reports alone. Nothing shows that the user
   * ever wrote to these addresses, so a forged report could have put one here.
   */
  readonly untied: readonly { readonly accountId: number; readonly count: number }[];
  readonly formats: readonly ExportFormatView[];
}

export interface ExportFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: string;
}
