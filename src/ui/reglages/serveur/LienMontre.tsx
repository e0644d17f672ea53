import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LienDonne } from '../../../store/synchro/serveurCompte.ts';
import { dateLongue, heure, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { TextField } from '../../kit/TextField.tsx';

/** The paths of a QR code, drawn by the library as a string of SVG; loaded when a link is shown. */
async function dessiner(texte: string): Promise<{ cote: number; traits: string }> {
  const { create } = await import('qrcode');
  const { modules } = create(texte, { errorCorrectionLevel: 'M' });
  const traits: string[] = [];
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) if (modules.get(x, y) !== 0) traits.push(`M${x} ${y}h1v1h-1z`);
  return { cote: modules.size, traits: traits.join('') };
}

/** Names that every machine gives to itself. */
const ICI = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

interface LienMontreProps {
  nom: string;
  lien: LienDonne;
  onClose: () => void;
}

/** A one-time link to hand over: to be photographed, copied, or read; shown once. */
export function LienMontre({ nom, lien, onClose }: LienMontreProps) {
  const [copie, setCopie] = useState(false);
  const carre = useQuery({ queryKey: ['qr', lien.url], queryFn: () => dessiner(lien.url), networkMode: 'always' });
  const fin = momentCivil(Date.parse(lien.expireLe));
  return (
    <Dialog
      title={t('serveur.lien.titre', { nom })}
      open
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            icon="copy"
            onClick={() => {
              void navigator.clipboard.writeText(lien.url).then(() => {
                setCopie(true);
              });
            }}
          >
            {t('serveur.lien.copier')}
          </Button>
          <Button onClick={onClose}>{t('serveur.lien.fermer')}</Button>
          <span role="status" className="t-note">
            {copie && t('serveur.lien.copie')}
          </span>
        </>
      }
    >
      <p>{t('serveur.lien.texte', { date: dateLongue(fin.date), heure: heure(fin.heure) })}</p>
      {ICI.test(new URL(lien.url).hostname) && <Notice kind="alert">{t('serveur.lien.ici')}</Notice>}
      {lien.envoye && (
        <p className="tag tag-sure">
          <Icon name="check" size="s" />
          {t('serveur.lien.envoye')}
        </p>
      )}
      {carre.data && (
        // Always black on white, with its quiet zone: cameras read it so, by night too.
        <svg
          className="serveur-qr"
          role="img"
          aria-label={t('serveur.lien.image')}
          viewBox={`-4 -4 ${carre.data.cote + 8} ${carre.data.cote + 8}`}
          shapeRendering="crispEdges"
        >
          <rect x="-4" y="-4" width={carre.data.cote + 8} height={carre.data.cote + 8} className="serveur-qr-fond" />
          <path d={carre.data.traits} className="serveur-qr-traits" />
        </svg>
      )}
      <TextField label={t('serveur.lien.adresse')} value={lien.url} onChange={() => undefined} readOnly />
    </Dialog>
  );
}
