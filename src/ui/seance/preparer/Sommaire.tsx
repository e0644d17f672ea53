import { useState } from 'react';
import { manquesAvantConvocation, type Manque, type TextesBruts } from '../../../domain/seance/manques.ts';
import { numeroDuPoint } from '../../../domain/seance/ordre.ts';
import { languesDeSeance } from '../../../domain/seance/langues.ts';
import { etatAvant } from '../../../domain/seance/etat.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { dateProche, heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { routes } from '../../shell/routes.ts';
import { Traductions } from '../commun/Traductions.tsx';
import { delaiConstate } from '../commun/ordinaire.ts';
import { EntetesSeance } from './EntetesSeance.tsx';

interface SommaireProps {
  seance: Seance;
  textes: TextesBruts;
  onPoint: (id: string, champ?: string) => void;
}

/** When and where, the last day to convene, and what is missing, each with the way to its place. */
export function Sommaire({ seance, textes, onPoint }: SommaireProps) {
  const [deplie, setDeplie] = useState(false);
  const [edite, setEdite] = useState(false);
  const manques = manquesAvantConvocation(seance, textes);
  const { auPlusTard, ancre, fixe } = delaiConstate(seance);
  const commencee = etatAvant(seance).ouverte;
  return (
    <>
      <p className="t-small odj-quand">
        <span>
          {dateProche(seance.date)}
          {seance.heure !== undefined && t('preparer.quand.heure', { heure: heure(seance.heure) })}
          {seance.lieu !== undefined && t('preparer.quand.lieu', { lieu: seance.lieu })}
        </span>
        {seance.pv.arrete === undefined && (
          <Button variant="quiet" icon="pen" className="odj-modifier" onClick={() => setEdite(true)}>
            {t('preparer.quand.modifier')}
          </Button>
        )}
      </p>
      {!commencee && seance.annulee === undefined && (
        <div className="odj-manques">
          <p className="t-small">
            {fixe
              ? t('preparer.avant', { ancre, date: dateProche(auPlusTard) })
              : t('preparer.avantSansDelai', { date: dateProche(seance.date) })}
          </p>
          {manques.length === 0 ? (
            <ButtonLink variant="quiet" icon="right" href={routes.seance(seance.id, 'convoquer')}>
              {t('preparer.pret')}
            </ButtonLink>
          ) : (
            <Button
              variant="quiet"
              aria-expanded={deplie}
              aria-controls="odj-manques"
              onClick={() => setDeplie(!deplie)}
              icon="alert"
              className="odj-alerte"
            >
              {t('preparer.manques', { n: manques.length })}
            </Button>
          )}
        </div>
      )}
      {deplie && manques.length > 0 && !commencee && (
        <ul className="lines odj-liste-manques" id="odj-manques">
          {manques.map((manque) => (
            <LigneManque
              key={`${manque.code}${'pointId' in manque ? manque.pointId : ''}`}
              {...{ seance, manque, onPoint }}
              onEntete={() => setEdite(true)}
            />
          ))}
        </ul>
      )}
      <Traductions
        seance={seance}
        textes={textes}
        onPoint={(m) => onPoint(m.pointId, m.langue === languesDeSeance(seance)[1] ? `${m.quoi}-autre` : m.quoi)}
      />
      {edite && <EntetesSeance seance={seance} onClose={() => setEdite(false)} />}
    </>
  );
}

interface LigneManqueProps {
  seance: Seance;
  manque: Manque;
  onPoint: (id: string, champ?: string) => void;
  onEntete: () => void;
}

function LigneManque({ seance, manque, onPoint, onEntete }: LigneManqueProps) {
  const numero = 'pointId' in manque ? (numeroDuPoint(seance, manque.pointId) ?? '') : '';
  return (
    <li>
      <span className="tag tag-alert">
        <Icon name="alert" size="s" />
        {motsManque(manque, numero)}
      </span>
      {'pointId' in manque && (
        <Button variant="quiet" onClick={() => onPoint(manque.pointId, manque.code)}>
          {t('preparer.manque.ecrire')}
          <span className="vh"> {t('preparer.point', { numero })}</span>
        </Button>
      )}
      {(manque.code === 'heure' || manque.code === 'lieu') && (
        <Button variant="quiet" onClick={onEntete}>
          {t('preparer.manque.completer')}
        </Button>
      )}
      {manque.code === 'membres' && (
        <ButtonLink variant="quiet" href={routes.instance(seance.instanceId)}>
          {t('preparer.manque.annuaire')}
        </ButtonLink>
      )}
      {manque.code === 'points' && (
        <Button variant="quiet" onClick={() => document.getElementById('nouveau-point')?.focus()}>
          {t('preparer.ajouter')}
        </Button>
      )}
    </li>
  );
}

function motsManque(manque: Manque, numero: string): string {
  switch (manque.code) {
    case 'intitule':
    case 'projet':
    case 'note':
      return t(`preparer.manque.${manque.code}`, { numero });
    case 'heure':
    case 'lieu':
    case 'points':
    case 'membres':
      return t(`preparer.manque.${manque.code}`);
    default:
      return '';
  }
}
