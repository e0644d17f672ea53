import { t } from '../i18n/i18n.ts';
import { Segmented } from '../kit/Choice.tsx';
import { Select, type Option } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { choix, Demande } from './filtrer.ts';
import { issue } from './mots.ts';

interface FiltresProps {
  demande: Demande;
  choix: ReturnType<typeof choix>;
  onDemande: (suite: Partial<Demande>) => void;
}

/** `all` stands for no filter: a list without its first line has no way back. */
const avecTout = (tout: string, options: readonly Option[]): readonly Option[] => [
  { value: 'all', label: tout },
  ...options,
];
const lu = (valeur: string): string => (valeur === '' ? 'all' : valeur);
const ecrit = (valeur: string): string => (valeur === 'all' ? '' : valeur);

/** What is looked for: words first, then what narrows. */
export function Filtres({ demande, choix: { instances, annees, resultats }, onDemande }: FiltresProps) {
  return (
    <search className="registre-filtres">
      <TextField
        label={t('registre.chercher')}
        type="search"
        value={demande.q}
        onChange={(q) => {
          onDemande({ q });
        }}
      />
      <div className="row-fields">
        {instances.length > 1 && (
          <Select
            label={t('registre.instance')}
            value={lu(demande.instance)}
            options={avecTout(
              t('registre.instance.toutes'),
              instances.map((i) => ({ value: i.id, label: i.nom })),
            )}
            onChange={(instance) => {
              onDemande({ instance: ecrit(instance) });
            }}
          />
        )}
        <Select
          label={t('registre.annee')}
          value={lu(demande.annee)}
          options={avecTout(
            t('registre.annee.toutes'),
            annees.map((annee) => ({ value: annee, label: annee })),
          )}
          onChange={(annee) => {
            onDemande({ annee: ecrit(annee) });
          }}
        />
        <Select
          label={t('registre.resultat')}
          value={lu(demande.resultat)}
          options={avecTout(
            t('registre.resultat.tous'),
            resultats.map((resultat) => ({ value: resultat, label: issue(resultat) })),
          )}
          onChange={(resultat) => {
            onDemande({ resultat: ecrit(resultat) });
          }}
        />
        <Select
          label={t('registre.numero')}
          value={lu(demande.numero)}
          options={avecTout(t('registre.numero.tous'), [
            { value: 'avec', label: t('registre.numero.avec') },
            { value: 'sans', label: t('registre.numero.sans') },
          ])}
          onChange={(numero) => {
            onDemande({ numero: numero === 'avec' || numero === 'sans' ? numero : '' });
          }}
        />
        <Segmented
          label={t('registre.table')}
          value={demande.ordre}
          options={[
            { value: 'date', label: t('registre.table.date') },
            { value: 'objet', label: t('registre.table.objet') },
          ]}
          onChange={(ordre) => {
            onDemande({ ordre });
          }}
        />
      </div>
    </search>
  );
}
