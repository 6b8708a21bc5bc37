// The formats in the order in which they are asked. The first that finds a recipient reads the report.
import type { Format } from '../finding.ts';
import { generic } from './generic.ts';
import { rfc3464 } from './rfc3464.ts';

export const FORMATS: readonly Format[] = [rfc3464, generic];
