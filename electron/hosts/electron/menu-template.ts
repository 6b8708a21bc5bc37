import type { MenuItemConstructorOptions } from 'electron';
import type { HostWords, MenuRole } from './host-words.ts';

/** The usual application menu in the user's language. On macOS it also defines the keys for copy, paste and quit. */
export function menuTemplate(
  words: HostWords,
  on: { readonly mac: boolean; readonly packaged: boolean },
): MenuItemConstructorOptions[] {
  const item = (role: MenuRole): MenuItemConstructorOptions => ({ role, label: words.roles[role] });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const mac: MenuItemConstructorOptions[] = on.mac ? [{ role: 'appMenu' }] : [];
  const view = [item('resetZoom'), item('zoomIn'), item('zoomOut'), line, item('togglefullscreen')];
  return [
    ...mac,
    { label: words.file, submenu: [item(on.mac ? 'close' : 'quit')] },
    {
      label: words.edit,
      submenu: [item('undo'), item('redo'), line, item('cut'), item('copy'), item('paste'), item('selectAll')],
    },
    { label: words.view, submenu: on.packaged ? view : [...view, item('toggleDevTools')] },
    { label: words.window, submenu: [item('minimize'), item('close')] },
  ];
}
