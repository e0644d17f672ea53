import type { Seance } from '../../domain/seance/seance.ts';
import { ecarterTexte, renvoyerTexte, type TexteRefuse as Lu } from '../../store/synchro/textesRefuses.ts';
import { t } from '../i18n/i18n.ts';
import { GestesRefuse } from './GestesRefuse.tsx';
import { nomDuTexte } from './nomDuTexte.ts';
import { Raison } from './Raison.tsx';

interface TexteRefuseProps {
  texte: Lu;
  /** Absent: it is not on this device, and there is nowhere to put the words back. */
  seance: Seance | undefined;
  attache: boolean;
}

/** Words that the server refused: what was typed, in which text, why, and what can be done with them. */
export function TexteRefuse({ texte: { texteId, mots, refus }, seance, attache }: TexteRefuseProps) {
  const { titre, ou } = nomDuTexte(texteId, seance);
  const renvoyable = attache && seance !== undefined;
  return (
    <li className="refusee">
      <p className="refusee-phrase">{titre}</p>
      <p className="t-small">{ou}</p>
      {mots.trim() !== '' && <blockquote className="refusee-tape">{mots}</blockquote>}
      {refus && <Raison refus={refus} />}
      {!renvoyable && <p className="t-small">{t('reprendre.texte.ailleurs')}</p>}
      <GestesRefuse
        refaire={t('reprendre.renvoyer')}
        onRefaire={renvoyable ? () => renvoyerTexte(texteId) : undefined}
        onEcarter={(motif) => ecarterTexte(texteId, motif, new Date().toISOString())}
        confirmer={t('reprendre.texte.ecarter')}
        aCopier={() => [titre, ou, mots].join('\n')}
      />
    </li>
  );
}
