import type { Bilingue, Bloc } from '../../../documents/modele/document.ts';
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
      return (
        <Entry className="papier-libre">
          <TexteLibre bloc={bloc} />
        </Entry>
      );
    case 'bilingue':
      return <DeuxLangues bloc={bloc} />;
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

type ParagrapheDuPapier = Extract<Bloc, { type: 'paragraphe' }>;

/** What the margin says of a sentence: its hour, and where it comes from. */
function Marge({ bloc: { faitId, marge, alerte } }: { bloc: ParagrapheDuPapier }) {
  return (
    <span className="papier-marge">
      {alerte ? <Icon name="alert" size="s" /> : faitId !== undefined && <Icon name="lock" size="s" />}
      {marge}
    </span>
  );
}

const ParagrapheVue = ({ bloc }: { bloc: ParagrapheDuPapier }) => (
  <Entry margin={<Marge bloc={bloc} />}>
    <Phrase bloc={bloc} />
  </Entry>
);

/** A sentence; written from a fact, it is washed and leads to it. The paper listens for its touch: see Papier. */
function Phrase({ bloc: { faitId, alerte, aligne, runs } }: { bloc: ParagrapheDuPapier }) {
  return (
    <p className={classes(aligne !== undefined && `papier-${aligne}`)}>
      {alerte && <span className="vh">{t('rediger.alerte')} </span>}
      {faitId === undefined ? (
        <Runs runs={runs} />
      ) : (
        <span
          className={classes('fact', alerte && 'fact-alerte')}
          role="button"
          tabIndex={0}
          data-fait={faitId}
          aria-haspopup="dialog"
        >
          <Runs runs={runs} />
        </span>
      )}
    </p>
  );
}

/** The same words in two languages, facing each other; one above the other on a telephone. */
function DeuxLangues({ bloc: { colonnes } }: { bloc: Bilingue }) {
  const premier = colonnes[0].blocs[0];
  return (
    <Entry margin={premier?.type === 'paragraphe' && <Marge bloc={premier} />} className="papier-deux">
      {colonnes.map(({ locale, blocs }) => (
        <div key={locale} lang={locale}>
          {blocs.map((b, i) =>
            b.type === 'paragraphe' ? (
              <Phrase key={i} bloc={b} />
            ) : b.type === 'libre' ? (
              <TexteLibre key={i} bloc={b} locale={locale} />
            ) : (
              <Contenu key={i} blocs={[b]} />
            ),
          )}
        </div>
      ))}
    </Entry>
  );
}
