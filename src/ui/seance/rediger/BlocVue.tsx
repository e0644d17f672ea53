import type { Bloc, Tableau } from '../../../documents/modele/document.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../kit/classes.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Entry } from '../../kit/Layout.tsx';
import { Runs } from './Runs.tsx';
import { TexteLibre } from './TexteLibre.tsx';

/** One block of a document on the paper: what its margin says, and its words. */
export function BlocVue({ bloc }: { bloc: Bloc }) {
  switch (bloc.type) {
    case 'titre': {
      const Titre = bloc.niveau === 1 ? 'h3' : bloc.niveau === 2 ? 'h4' : 'h5';
      return (
        <Entry margin={bloc.marge}>
          <Titre className={`papier-titre-${String(bloc.niveau)}`}>
            <Runs runs={bloc.runs} />
          </Titre>
        </Entry>
      );
    }
    case 'paragraphe':
      return <ParagrapheVue bloc={bloc} />;
    case 'libre':
      return <TexteLibre bloc={bloc} />;
    case 'liste': {
      const Liste = bloc.ordonnee ? 'ol' : 'ul';
      return (
        <Entry>
          <Liste className="papier-liste" {...(bloc.depart === undefined ? {} : { start: bloc.depart })}>
            {bloc.elements.map((element, i) => (
              <li key={i}>
                <Contenu blocs={element} />
              </li>
            ))}
          </Liste>
        </Entry>
      );
    }
    case 'tableau':
      return (
        <Entry>
          <TableauVue bloc={bloc} />
        </Entry>
      );
    case 'signatures':
      return (
        <Entry>
          {bloc.lieuEtDate !== undefined && <p>{bloc.lieuEtDate}</p>}
          <div className="papier-signatures">
            {bloc.signataires.map((s, i) => (
              <div key={i}>
                <p>{s.qualite}</p>
                <p>{s.nom}</p>
              </div>
            ))}
          </div>
        </Entry>
      );
    case 'filet':
      return <hr className="rule" />;
    case 'espace':
    case 'saut-de-page':
      return null;
  }
}

/** Blocks inside another one, or of a free text: no margin of their own. */
export function Contenu({ blocs }: { blocs: readonly Bloc[] }) {
  return blocs.map((bloc, i) => {
    switch (bloc.type) {
      case 'titre':
        return (
          <p key={i} className="papier-titre-3">
            <Runs runs={bloc.runs} />
          </p>
        );
      case 'paragraphe':
        return (
          <p key={i}>
            <Runs runs={bloc.runs} />
          </p>
        );
      case 'liste': {
        const Liste = bloc.ordonnee ? 'ol' : 'ul';
        return (
          <Liste key={i} className="papier-liste">
            {bloc.elements.map((element, j) => (
              <li key={j}>
                <Contenu blocs={element} />
              </li>
            ))}
          </Liste>
        );
      }
      case 'tableau':
        return <TableauVue key={i} bloc={bloc} />;
      case 'libre':
        return <Contenu key={i} blocs={bloc.blocs} />;
      case 'filet':
        return <hr key={i} className="rule" />;
      case 'signatures':
      case 'espace':
      case 'saut-de-page':
        return null;
    }
  });
}

/** A sentence; written from a fact, it is washed and leads to it. The paper listens for its touch: see Papier. */
function ParagrapheVue({ bloc }: { bloc: Extract<Bloc, { type: 'paragraphe' }> }) {
  const { faitId, marge, alerte, aligne } = bloc;
  return (
    <Entry
      margin={
        <span className="papier-marge">
          {alerte ? <Icon name="alert" size="s" /> : faitId !== undefined && <Icon name="lock" size="s" />}
          {marge}
        </span>
      }
    >
      <p className={classes(aligne !== undefined && `papier-${aligne}`)}>
        {alerte && <span className="vh">{t('rediger.alerte')} </span>}
        {faitId === undefined ? (
          <Runs runs={bloc.runs} />
        ) : (
          <span
            className={classes('fact', alerte && 'fact-alerte')}
            role="button"
            tabIndex={0}
            data-fait={faitId}
            aria-haspopup="dialog"
          >
            <Runs runs={bloc.runs} />
          </span>
        )}
      </p>
    </Entry>
  );
}

function TableauVue({ bloc }: { bloc: Tableau }) {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={bloc.legende ?? t('rediger.document')}>
      <table className="table">
        {bloc.legende !== undefined && <caption className="vh">{bloc.legende}</caption>}
        <thead>
          <tr>
            {bloc.entetes.map((entete, i) => (
              <th key={i} scope="col">
                {entete}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bloc.lignes.map((ligne, i) => (
            <tr key={i}>
              {ligne.map((cellule, j) => (
                <td key={j}>
                  <Runs runs={cellule} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
