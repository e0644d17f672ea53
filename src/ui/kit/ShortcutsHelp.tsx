import { useSyncExternalStore } from 'react';
import { hasMessage, t } from '../i18n/i18n.ts';
import { Dialog } from './Dialog.tsx';
import { shortcutList } from './shortcuts.ts';

/** The list of the keys of the screen, opened by « ? ». */
export default function ShortcutsHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const shortcuts = useSyncExternalStore(shortcutList.subscribe, shortcutList.get);
  return (
    <Dialog title={t('kit.touches.titre')} open={open} onClose={onClose}>
      {shortcuts.length <= 1 && <p>{t('kit.touches.aucune')}</p>}
      <table className="table">
        <tbody>
          {shortcuts.map(({ keys, label }) => (
            <tr key={`${keys} ${label}`}>
              <th scope="row">
                <Keys keys={keys} />
              </th>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="t-small">{t('kit.touches.note')}</p>
    </Dialog>
  );
}

/** A combination of keys, drawn as keys. */
export function Keys({ keys }: { keys: string }) {
  const parts = keys.length > 1 ? keys.split('+') : [keys];
  return (
    <span className="keys">
      {parts.map((part) => {
        const id = `kit.touche.${part}`;
        return <kbd key={part}>{hasMessage(id) ? t(id) : part.toLocaleUpperCase('fr')}</kbd>;
      })}
    </span>
  );
}
