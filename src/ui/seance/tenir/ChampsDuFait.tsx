import { useMemo, useState } from 'react';
import { participationAuPoint, quorumDuPoint } from '../../../domain/seance/participation.ts';
import { genresDeport, receptionsPouvoir, type FaitSaisi } from '../../../domain/seance/fait.ts';
import type { MembreId } from '../../../domain/ids.ts';
import { t } from '../../i18n/i18n.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea, TextField } from '../../kit/TextField.tsx';
import { brouillonDe, scrutinDe } from './brouillon.ts';
import { ChoixMembres } from './ChoixMembres.tsx';
import { useTenue } from './contexte.ts';
import { reponses } from './appel.ts';
import { genreDe, nommer } from './noms.ts';
import { phraseScrutin } from './phraseScrutin.ts';
import { apercu } from './VoteEnCours.tsx';
import { VotePanel } from './VotePanel.tsx';

interface ChampsProps {
  saisi: FaitSaisi;
  onChange: (saisi: FaitSaisi) => void;
}

function UnMembre({ label, value, onChange }: { label: string; value: MembreId; onChange: (m: MembreId) => void }) {
  const { seance, salle } = useTenue();
  return (
    <Select
      label={label}
      value={value}
      options={seance.membres.map((m) => ({ value: m.id, label: nommer(salle.membres, m.id) }))}
      onChange={onChange}
    />
  );
}

function UnPoint({ value, onChange }: { value: string; onChange: (p: string) => void }) {
  const { salle } = useTenue();
  return (
    <Select
      label={t('tenir.correction.point')}
      value={value}
      options={salle.ordre.map((n) => ({ value: n.point.id, label: `${n.numero} ${n.point.intitule}` }))}
      onChange={onChange}
    />
  );
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
    case 'suppleance':
    case 'reprise':
    case 'levee':
      return null;
  }
}

type Ouverture = Extract<FaitSaisi, { type: 'ouverture' }>;

function ChampsOuverture({ saisi, onChange }: { saisi: Ouverture; onChange: (saisi: FaitSaisi) => void }) {
  const { seance, salle } = useTenue();
  const excuses = new Map(saisi.absents.map((a) => [a.membre, a.excuse === true]));
  const repondre = (membre: MembreId, reponse: string) => {
    const absents = saisi.absents.filter((a) => a.membre !== membre);
    const presents = saisi.presents.filter((m) => m !== membre);
    if (reponse === 'present') onChange({ ...saisi, presents: [...presents, membre], absents });
    else
      onChange({
        ...saisi,
        presents,
        absents: [...absents, reponse === 'excuse' ? { membre, excuse: true } : { membre }],
      });
  };
  return (
    <>
      <div className="row-fields">
        <UnMembre
          label={t('tenir.appel.presidence')}
          value={saisi.presidence ?? ''}
          onChange={(presidence) => onChange({ ...saisi, presidence })}
        />
        <UnMembre
          label={t('tenir.appel.secretaire')}
          value={saisi.secretaires?.[0] ?? ''}
          onChange={(m) => onChange({ ...saisi, secretaires: [m] })}
        />
      </div>
      <div className="choix-liste">
        {seance.membres.map((m) => {
          const nom = nommer(salle.membres, m.id);
          return (
            <Select
              key={m.id}
              label={nom}
              value={saisi.presents.includes(m.id) ? 'present' : excuses.get(m.id) === true ? 'excuse' : 'absent'}
              options={reponses.map((r) => ({
                value: r,
                label: t(genreDe(m) === 'f' ? `tenir.appel.${r}e` : `tenir.appel.${r}`),
              }))}
              onChange={(reponse) => repondre(m.id, reponse)}
            />
          );
        })}
      </div>
    </>
  );
}

type Scrutin = Extract<FaitSaisi, { type: 'scrutin' }>;

/** The same panel as when the vote was taken, with the electorate of that moment. */
function ChampsScrutin({ saisi, onChange }: { saisi: Scrutin; onChange: (saisi: FaitSaisi) => void }) {
  const tenue = useTenue();
  const { seance, reglement, salle } = tenue;
  const vu = salle.points.get(saisi.pointId);
  const [brouillon, setBrouillon] = useState(() =>
    brouillonDe({ ...saisi, saisiLe: '' }, seance, vu?.point.genre ?? 'deliberation'),
  );
  const vue = useMemo(() => {
    const maintenant = participationAuPoint(seance, reglement, saisi.pointId, saisi.id);
    return {
      vu,
      enMain: true,
      maintenant,
      quorum: quorumDuPoint(seance, reglement, saisi.pointId),
      bloque: false,
      scrutins: [],
    };
  }, [seance, reglement, saisi.pointId, saisi.id, vu]);
  const clos = useMemo(
    () => apercu(tenue, brouillon, saisi.pointId, saisi.id),
    [tenue, brouillon, saisi.pointId, saisi.id],
  );
  return (
    <div className="now-vote correction-vote">
      <VotePanel
        vue={vue}
        brouillon={brouillon}
        fige={clos?.fige}
        changer={(change) => {
          const suivant = change(brouillon);
          setBrouillon(suivant);
          const scrutin = scrutinDe(suivant, seance, saisi.pointId);
          if (scrutin === undefined) return;
          onChange({
            ...scrutin,
            id: saisi.id,
            rang: saisi.rang,
            ...(saisi.heure === undefined ? {} : { heure: saisi.heure }),
            ...(saisi.jour === undefined ? {} : { jour: saisi.jour }),
          });
        }}
      />
      {clos && (
        <p className="t-phrase">
          <span className="fact">{phraseScrutin(seance, reglement, clos.fait, vue.maintenant.deports, salle)}</span>
        </p>
      )}
    </div>
  );
}
