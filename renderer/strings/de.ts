// Every word the screens say in German, in the parts under de/.
import { en } from './en.ts';

export const de: typeof en = { ...en };
