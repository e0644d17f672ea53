import type { Bloc, Tableau } from '../../../documents/modele/document.ts';
import { t } from '../../i18n/i18n.ts';
import { Runs } from './Runs.tsx';

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
      case 'bilingue':
        return bloc.colonnes.map((c) => (
          <div key={`${String(i)}/${c.locale}`} lang={c.locale}>
            <Contenu blocs={c.blocs} />
          </div>
        ));
      case 'filet':
        return <hr key={i} className="rule" />;
      case 'signatures':
      case 'espace':
      case 'saut-de-page':
        return null;
    }
  });
}

export function TableauVue({ bloc }: { bloc: Tableau }) {
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
