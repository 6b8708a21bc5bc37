// Every word the screens say in German, in the parts under de/.
import { deReasons } from './de/reasons.ts';
import { en } from './en.ts';

export const de: typeof en = { ...en, ...deReasons };
