// Compresses large values for the database: sources and parsed reports are repetitive text.
import { deflateSync, inflateSync } from 'node:zlib';
import type { ParsedReport } from '../../../shared/bounce/report.ts';

/** For texts of a few kilobytes: creating a larger window would take most of the time. */
const SMALL = { windowBits: 13, memLevel: 6 };
const SMALL_BYTES = 16 * 1024;

export const packBytes = (bytes: Uint8Array): Uint8Array =>
  bytes.length > SMALL_BYTES ? deflateSync(bytes) : deflateSync(bytes, SMALL);
export const unpackBytes = (packed: Uint8Array): Uint8Array => inflateSync(packed);

/** A parsed report holds only arrays, strings, numbers, booleans and null: header fields are a list, never keys of an object. */
export const packReport = (report: ParsedReport): Uint8Array => packBytes(Buffer.from(JSON.stringify(report), 'utf8'));
export const unpackReport = (packed: Uint8Array): ParsedReport =>
  JSON.parse(inflateSync(packed).toString('utf8')) as ParsedReport;
