import { genresDeport, receptionsPouvoir, type FaitSaisi } from '../../../domain/seance/fait.ts';
import { t } from '../../i18n/i18n.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea, TextField } from '../../kit/TextField.tsx';
import { ChoixMembres } from './ChoixMembres.tsx';
import { ChampsScrutin } from './ChampsScrutin.tsx';
import { ChampsOuverture } from './ChampsOuverture.tsx';
import { SiegeDe, UnMembre, UnPoint } from './ChampsChoix.tsx';

interface ChampsProps {
  saisi: FaitSaisi;
  onChange: (saisi: FaitSaisi) => void;
}

/** What a fact says, by kind; its hour is asked elsewhere. */
export function ChampsDuFait({ saisi, onChange }: ChampsProps) {
  switch (saisi.type) {
    case 'arrivee':
    case 'depart':
    case 'presidence':
      return (
        <UnMembre
          label={t('tenir.correction.membre')}
          value={saisi.membre}
          onChange={(membre) => onChange({ ...saisi, membre })}
        />
      );
    case 'installation':
      return (
        <>
          <UnMembre
            label={t('tenir.correction.membre')}
            value={saisi.membre}
            onChange={(membre) => onChange({ ...saisi, membre })}
          />
          <SiegeDe
            value={saisi.remplace}
            onChange={(remplace) => {
              const { remplace: _, ...reste } = saisi;
              onChange(remplace === undefined ? reste : { ...reste, remplace });
            }}
          />
        </>
      );
    case 'suppleance':
      return (
        <>
          <UnMembre
            label={t('tenir.correction.titulaire')}
            value={saisi.titulaire}
            onChange={(titulaire) => onChange({ ...saisi, titulaire })}
          />
          <UnMembre
            label={t('tenir.correction.suppleant')}
            value={saisi.suppleant}
            onChange={(suppleant) => onChange({ ...saisi, suppleant })}
          />
        </>
      );
    case 'retour':
      return (
        <UnMembre
          label={t('tenir.correction.membre')}
          value={saisi.membre}
          onChange={(membre) => onChange({ ...saisi, membre })}
        />
      );
    case 'deport':
      return (
        <>
          <UnMembre
            label={t('tenir.correction.membre')}
            value={saisi.membre}
            onChange={(membre) => onChange({ ...saisi, membre })}
          />
          <UnPoint value={saisi.pointId} onChange={(pointId) => onChange({ ...saisi, pointId })} />
          <Select
            label={t('tenir.fait.deport.genre')}
            value={saisi.genre}
            options={genresDeport.map((g) => ({ value: g, label: t(`tenir.fait.deport.${g}`) }))}
            onChange={(genre) => onChange({ ...saisi, genre })}
          />
        </>
      );
    case 'pouvoir':
      return (
        <>
          <UnMembre
            label={t('tenir.correction.mandant')}
            value={saisi.mandant}
            onChange={(mandant) => onChange({ ...saisi, mandant })}
          />
          <UnMembre
            label={t('tenir.correction.mandataire')}
            value={saisi.mandataire}
            onChange={(mandataire) => onChange({ ...saisi, mandataire })}
          />
          <Select
            label={t('tenir.fait.pouvoir.reception')}
            value={saisi.reception ?? ''}
            placeholder={t('tenir.appel.reception.choisir')}
            options={receptionsPouvoir.map((r) => ({ value: r, label: t(`tenir.reception.${r}`) }))}
            onChange={(reception) => onChange({ ...saisi, reception })}
          />
          <Checkbox
            label={t('tenir.fait.pouvoir.original')}
            checked={saisi.originalVu === true}
            onChange={(originalVu) => onChange({ ...saisi, originalVu })}
          />
        </>
      );
    case 'revocation':
      return (
        <UnMembre
          label={t('tenir.correction.mandant')}
          value={saisi.mandant}
          onChange={(mandant) => onChange({ ...saisi, mandant })}
        />
      );
    case 'point':
      return <UnPoint value={saisi.pointId} onChange={(pointId) => onChange({ ...saisi, pointId })} />;
    case 'note':
      return (
        <TextArea
          label={t('tenir.correction.texte')}
          value={saisi.texte}
          onChange={(texte) => onChange({ ...saisi, texte })}
        />
      );
    case 'suspension':
      return (
        <TextField
          label={t('tenir.motif')}
          optional
          value={saisi.motif ?? ''}
          onChange={(motif) => onChange({ ...saisi, motif })}
        />
      );
    case 'secretariat':
      return (
        <ChoixMembres
          ouvert
          label={t('tenir.presidence.secretaires')}
          choisis={saisi.membres}
          onChange={(membres) => onChange({ ...saisi, membres })}
        />
      );
    case 'demande-de-scrutin':
      return (
        <ChoixMembres
          ouvert
          label={t('tenir.demande.qui')}
          choisis={saisi.demandeurs}
          onChange={(demandeurs) => onChange({ ...saisi, demandeurs })}
        />
      );
    case 'huis-clos':
      return (
        <ChoixMembres
          label={t('tenir.huis-clos.demandeurs')}
          choisis={saisi.demandeurs ?? []}
          onChange={(demandeurs) => onChange({ ...saisi, demandeurs })}
        />
      );
    case 'ouverture':
      return <ChampsOuverture saisi={saisi} onChange={onChange} />;
    case 'scrutin':
      return <ChampsScrutin saisi={saisi} onChange={onChange} />;
    case 'reprise':
    case 'levee':
      return null;
  }
}
