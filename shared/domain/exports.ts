// What is exported, and what its preview says.
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
  /** At least one of its failures is tied to a message that was sent. Else reports alone speak against it, or the user does. */
  readonly tied: boolean;
}

export interface ExportPreview {
  /** The first of them where a limit was given. */
  readonly rows: readonly ExportRow[];
  /** Addresses in all. */
  readonly total: number;
  /** Bounced addresses that are left out, by cause. */
  readonly excluded: readonly {
    readonly cause: 'soft' | 'your-side' | 'recovered' | 'unclear' | 'override';
    readonly count: number;
  }[];
  /**
   * Accounts of which no sent mail is known, and how many of the addresses were taken from their reports alone: nothing shows
   * that they were ever written to, so that a forged report could put an address here.
   */
  readonly untied: readonly { readonly accountId: number; readonly count: number }[];
  readonly formats: readonly ExportFormatView[];
}

export interface ExportFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: string;
}
