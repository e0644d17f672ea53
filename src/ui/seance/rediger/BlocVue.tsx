import type { Bloc } from '../../../documents/modele/document.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../kit/classes.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Entry } from '../../kit/Layout.tsx';
import { Runs } from './Runs.tsx';
import { TexteLibre } from './TexteLibre.tsx';
import { Contenu, TableauVue } from './Contenu.tsx';

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
