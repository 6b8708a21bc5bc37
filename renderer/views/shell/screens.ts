import { CircleHelp, Download, House, type LucideIcon, Reply, Send, Settings, User } from 'lucide-react';
import type { View } from '../../router.ts';
import { s } from '../../strings/index.ts';

export interface Screen {
  readonly view: Exclude<View, 'welcome'>;
  readonly icon: LucideIcon;
  readonly name: string;
}

/** The screens of the rail, in order. */
export const SCREENS: readonly Screen[] = [
  { view: 'overview', icon: House, name: s.nav.overview },
  { view: 'sent', icon: Send, name: s.nav.sent },
  { view: 'bounces', icon: Reply, name: s.nav.bounces },
  { view: 'recipients', icon: User, name: s.nav.recipients },
  { view: 'export', icon: Download, name: s.nav.export },
  { view: 'explain', icon: CircleHelp, name: s.nav.explain },
  { view: 'settings', icon: Settings, name: s.nav.settings },
];
