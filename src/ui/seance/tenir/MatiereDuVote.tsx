import type { MatiereSecrete } from '../../../domain/reglement/formes.ts';
import type { Reglement } from '../../../domain/reglement/reglement.ts';
import { secretDeDroit } from '../../../domain/scrutin/demandes.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { t } from '../../i18n/i18n.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { Select } from '../../kit/Select.tsx';
import type { Brouillon } from './brouillon.ts';
import { useTenue } from './contexte.ts';
import type { PanneauProps } from './VotePanel.tsx';

const AUCUNE = 'aucune';

/** Matters whose ballot the rules treat apart: secret by their nature, or with a tie of their own. */
const matieresDe = (reglement: Reglement): readonly MatiereSecrete[] => {
  const connues = reglement.matieresSecretes.valeur;
  const discipline = reglement.partage.valeur.discipline !== undefined && !connues.includes('discipline');
  return discipline ? [...connues, 'discipline'] : connues;
};

/** Whether a tie waits for the chair's voice: always, or once urgency was declared, or after so many ties. */
export function presidenceTranche(reglement: Reglement, b: Brouillon): boolean {
  const { presidenceAuPartage, ordinaire, public: parNom } = reglement.partage.valeur;
  if ((b.onglet === 'public' ? parNom : ordinaire) === 'voix-presidence') return true;
  const rang = 1 + (b.partagesPrecedents ?? 0);
  return presidenceAuPartage !== undefined && (b.urgenceDeclaree || rang >= presidenceAuPartage);
}

/** What the vote is about, and what happened before it, only where the rules make something of it. */
export function MatiereDuVote({ brouillon: b, changer }: Pick<PanneauProps, 'brouillon' | 'changer'>) {
  const { reglement } = useTenue();
  const matieres = matieresDe(reglement);
  const { presidenceAuPartage } = reglement.partage.valeur;
  const secret = b.onglet === 'secret' || b.onglet === 'election';
  const attendu = b.matiere !== undefined && secretDeDroit(reglement, b.matiere) && !secret && !b.renonceAuSecret;
  return (
    <>
      {matieres.length > 0 && (
        <Select
          label={t('tenir.vote.matiere')}
          help={
            attendu
              ? t('tenir.vote.matiere.secret', { article: articleDit(reglement.matieresSecretes.source) })
              : t('tenir.vote.matiere.aide')
          }
          value={b.matiere ?? AUCUNE}
          options={[
            { value: AUCUNE, label: t('tenir.vote.matiere.aucune') },
            ...matieres.map((m) => ({ value: m, label: t(`tenir.vote.matiere.${m}`) })),
          ]}
          onChange={(dite) => changer((x) => ({ ...x, matiere: matieres.find((m) => m === dite) }))}
        />
      )}
      {presidenceAuPartage !== undefined && !secret && (
        <>
          <Checkbox
            label={t('tenir.vote.urgence')}
            note={t('tenir.vote.urgence.note', { article: articleDit(reglement.partage.source) })}
            checked={b.urgenceDeclaree}
            onChange={(urgenceDeclaree) => changer((x) => ({ ...x, urgenceDeclaree }))}
          />
          <NumberField
            label={t('tenir.vote.partages')}
            help={t('tenir.vote.partages.aide', { n: presidenceAuPartage })}
            optional
            min={0}
            value={b.partagesPrecedents}
            onChange={(partagesPrecedents) => changer((x) => ({ ...x, partagesPrecedents }))}
          />
        </>
      )}
    </>
  );
}
