import { Link } from 'wouter';
import { t, type MessageId } from '../i18n/i18n.ts';
import { routes } from './routes.ts';
import './aide.css';

interface Section {
  readonly id: string;
  readonly titre: MessageId;
  readonly phrases: readonly MessageId[];
}

const sections: readonly Section[] = [
  {
    id: 'commencer',
    titre: 'aide.commencer.titre',
    phrases: ['aide.commencer.1', 'aide.commencer.2', 'aide.commencer.3'],
  },
  {
    id: 'moments',
    titre: 'aide.moments.titre',
    phrases: [
      'aide.moments.preparer',
      'aide.moments.convoquer',
      'aide.moments.tenir',
      'aide.moments.rediger',
      'aide.moments.publier',
      'aide.moments.registre',
    ],
  },
  {
    id: 'corriger',
    titre: 'aide.corriger.titre',
    phrases: ['aide.corriger.1', 'aide.corriger.2', 'aide.corriger.3', 'aide.corriger.4', 'aide.corriger.5'],
  },
  { id: 'alertes', titre: 'aide.alertes.titre', phrases: ['aide.alertes.1', 'aide.alertes.2'] },
  { id: 'donnees', titre: 'aide.donnees.titre', phrases: ['aide.donnees.1', 'aide.donnees.2', 'aide.donnees.3'] },
  {
    id: 'partage',
    titre: 'aide.partage.titre',
    phrases: [
      'aide.partage.1',
      'aide.partage.2',
      'aide.partage.3',
      'aide.partage.4',
      'aide.partage.5',
      'aide.partage.6',
    ],
  },
  { id: 'regles', titre: 'aide.regles.titre', phrases: ['aide.regles.1', 'aide.regles.2'] },
  {
    id: 'territoires',
    titre: 'aide.territoires.titre',
    phrases: ['aide.territoires.1', 'aide.territoires.2', 'aide.territoires.3', 'aide.territoires.4'],
  },
  {
    id: 'sans-reseau',
    titre: 'aide.sansReseau.titre',
    phrases: ['aide.sansReseau.1', 'aide.sansReseau.2', 'aide.sansReseau.3'],
  },
  { id: 'clavier', titre: 'aide.clavier.titre', phrases: ['aide.clavier.1', 'aide.clavier.2'] },
  { id: 'accessibilite', titre: 'aide.accessibilite.titre', phrases: ['aide.accessibilite.1', 'aide.accessibilite.2'] },
];

/** The help, whole on one page: read, printed and searched without a network. */
export default function Aide() {
  return (
    <div className="center aide">
      <h1 className="t-sentence">{t('aide.titre')}</h1>
      <nav aria-label={t('aide.sommaire')}>
        <ul className="lines">
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{t(section.titre)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="stack-l">
        {sections.map((section) => (
          <section key={section.id} id={section.id} aria-labelledby={`${section.id}-titre`} className="stack measure">
            <h2 className="t-section" id={`${section.id}-titre`}>
              {t(section.titre)}
            </h2>
            {section.phrases.map((phrase) => (
              <p key={phrase} className="t-register">
                {t(phrase)}
              </p>
            ))}
            {section.id === 'donnees' && (
              <p>
                <Link href={routes.reglages}>{t('aide.donnees.lien')}</Link>
              </p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
