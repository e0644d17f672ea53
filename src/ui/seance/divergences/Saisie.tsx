import type { Entree } from '../../../domain/divergence/divergence.ts';
import { dateSansJour, guillemets, heure, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { nomAuteur } from '../../i18n/operationNoms.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { ecarts } from './ecarts.ts';

interface SaisieProps {
  entree: Entree;
  phrase: string;
  /** What the other entry says: the words that differ are underlined. */
  autre: string;
  suivie: boolean;
  /** Where it was typed: « Ici », « Sur la tablette du maire ». */
  lieu: string;
  action: string;
  occupe: boolean;
  onRetenir: (() => void) | undefined;
}

/** One of the two entries, quoted: who, when, on which device, and the tap that keeps it. */
export function Saisie({ entree, phrase, autre, suivie, lieu, action, occupe, onRetenir }: SaisieProps) {
  const { date, heure: h } = momentCivil(Date.parse(entree.at));
  return (
    <div className="div-saisie">
      <div className="div-qui">
        <span className="disc disc-big" aria-hidden="true">
          {lettres(entree.author)}
        </span>
        <div>
          <h3 className="t-sub">{lieu}</h3>
          <p className="t-small">
            {t('divergences.saisi', { auteur: nomAuteur(entree.author), date: dateSansJour(date), heure: heure(h) })}
          </p>
        </div>
      </div>
      <blockquote className="div-phrase">
        {guillemets()[0]}
        {ecarts(phrase, autre)
          .map((m, i) => (m.propre ? <u key={i}>{m.texte.trimEnd()}</u> : <span key={i}>{m.texte}</span>))
          .flatMap((node, i) => (i === 0 ? [node] : [' ', node]))}
        {guillemets()[1]}
      </blockquote>
      <p className="t-small row">
        <Icon name={suivie ? 'book' : 'aside'} size="s" />
        {t(suivie ? 'divergences.suivi' : 'divergences.cote')}
      </p>
      {onRetenir && (
        <div className="actions">
          <Button variant="primary" aria-disabled={occupe} onClick={onRetenir}>
            {action}
          </Button>
        </div>
      )}
    </div>
  );
}

/** « MG » of « Marie Guiraud », « M » of « Mairie ». */
function lettres(auteur: string): string {
  const noms = auteur.replace(/^(Mme|M\.)\s/u, '').split(/\s+/u);
  return [noms[0], noms.length > 1 ? noms.at(-1) : '']
    .map((nom) => [...(nom ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('fr');
}
