import { AppError } from '../../../shared/domain/errors.ts';
import { EXPORT_FORMATS } from '../../../shared/export/index.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

export function exportHandlers({ store }: AppContext): Pick<Handlers, 'export.preview' | 'export.build'> {
  return {
    'export.preview': async (options) => ({
      ...(await store.run('export.rows', options)),
      formats: EXPORT_FORMATS.map(({ id, name, extension, mimeType }) => ({ id, name, extension, mimeType })),
    }),
    'export.build': async ({ format, ...options }) => {
      const chosen = EXPORT_FORMATS.find(({ id }) => id === format);
      if (!chosen) throw new AppError('bad-input', { detail: { id: 'field', field: 'format' } });
      const { rows } = await store.run('export.rows', options);
      return {
        fileName: `bad-addresses-${isoDay(new Date())}.${chosen.extension}`,
        mimeType: chosen.mimeType,
        content: chosen.write(rows),
      };
    },
  };
}

/** A day in the computer's time zone, as 2026-03-14. */
function isoDay(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
