import { useState } from 'react';
import type { Intention } from '../../../store/record.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useShortcut } from '../../kit/shortcuts.ts';
import { useGeste } from './actes.ts';
import { useGestes, useHorloge, useTenue } from './contexte.ts';
import { dernierGeste, pointsAjoutes } from './dernierGeste.ts';
import { lireFil } from './fil.ts';

/** The acts of the sitting, always in the same place, and the keys that matter most. */
export function Pied() {
  const { salle, actes, seance, reglement } = useTenue();
  const { moment } = useHorloge();
  const { ouvrir, choisir } = useGestes();
  const { refus, occupe, geste } = useGeste();
  const [repris, setRepris] = useState<string>();
  const { levee, suspendue, huisClos } = salle.etat;
  const suspendre = () => {
    if (levee) return;
    void geste(() => actes.noter([{ type: suspendue ? 'reprise' : 'suspension' }], moment));
  };
  const reprendre = async () => {
    const faits = await dernierGeste(seance);
    if (faits.length === 0) return;
    const phrase = lireFil(seance, reglement, salle).find((l) => l.fait.id === faits.at(-1))?.texte ?? '';
    const ok = await geste(() =>
      actes.faire([
        ...faits.map((faitId): Intention => ({ acte: 'cancelFait', charge: { id: seance.id, faitId } })),
        // A point added in session goes with the fact that added it; it can be put back from Préparer.
        ...pointsAjoutes(seance, faits).map((pointId): Intention => ({
          acte: 'removePoint',
          charge: { id: seance.id, pointId, retire: true },
        })),
      ]),
    );
    if (!ok) return;
    choisir(undefined);
    setRepris(t('tenir.annule-dernier', { phrase }));
  };
  useShortcut('z', () => void reprendre(), { label: t('tenir.touche.reprendre') });
  useShortcut('s', suspendre, { label: t('tenir.touche.suspendre') });
  useShortcut('h', () => ouvrir({ genre: 'huis-clos' }), { label: t('tenir.touche.huis-clos') });
  useShortcut('r', () => ouvrir({ genre: 'presidence' }), { label: t('tenir.touche.presidence') });
  useShortcut('t', () => ouvrir({ genre: 'note' }), { label: t('tenir.touche.note') });
  useShortcut('i', () => ouvrir({ genre: 'installation' }), { label: t('tenir.touche.installer'), enabled: !levee });
  useShortcut('o', () => ouvrir({ genre: 'ordre' }), { label: t('tenir.touche.ordre') });
  useShortcut('l', () => ouvrir({ genre: levee ? 'rouvrir' : 'lever' }), { label: t('tenir.touche.lever') });
  return (
    <footer className="foot" aria-label={t('tenir.pied')}>
      <Button variant="quiet" icon="pause" disabled={levee || occupe} onClick={suspendre}>
        {t(suspendue ? 'tenir.pied.reprendre' : 'tenir.pied.suspendre')}
      </Button>
      <Button variant="quiet" icon="key" disabled={levee} onClick={() => ouvrir({ genre: 'huis-clos' })}>
        {t(huisClos ? 'tenir.pied.huis-clos.fin' : 'tenir.pied.huis-clos')}
      </Button>
      <Button variant="quiet" icon="chair" disabled={levee} onClick={() => ouvrir({ genre: 'presidence' })}>
        {t('tenir.pied.presidence')}
      </Button>
      <Button variant="quiet" icon="pen" onClick={() => ouvrir({ genre: 'note' })}>
        {t('tenir.pied.note')}
      </Button>
      <Button variant="quiet" icon="list" onClick={() => ouvrir({ genre: 'ordre' })}>
        {t('tenir.pied.ordre')}
      </Button>
      <Button variant="quiet" icon="stop" onClick={() => ouvrir({ genre: levee ? 'rouvrir' : 'lever' })}>
        {t(levee ? 'tenir.pied.rouvrir' : 'tenir.pied.lever')}
      </Button>
      {refus && (
        <Notice kind="refus" live>
          {wordRefus(refus)}
        </Notice>
      )}
      <p className="vh" role="status">
        {repris}
      </p>
      <p className="keys" aria-hidden>
        <Touche mot={t('tenir.touche.suivant')}>P</Touche>
        <Touche mot={t('tenir.touche.fait')}>F</Touche>
        <Touche mot={t('tenir.touche.reprendre')}>Z</Touche>
        <Touche mot={t('tenir.touche.toutes')}>?</Touche>
      </p>
    </footer>
  );
}

function Touche({ children, mot }: { children: string; mot: string }) {
  return (
    <span>
      <kbd>{children}</kbd> {mot}
    </span>
  );
}
