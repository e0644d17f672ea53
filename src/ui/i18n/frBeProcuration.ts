import type { MessageId } from './fr/catalogue.ts';

/** What Belgium calls a procuration, and France a pouvoir: the word has the other gender. */
export const procuration: Readonly<Partial<Record<MessageId, string>>> = {
  'regle.phrase.pouvoirs':
    '{n, plural, one {Une procuration par mandataire, {seances} séances de suite au plus} other {# procurations par mandataire, {seances} séances de suite au plus}}',
  'regle.phrase.sansPouvoir': 'Aucune procuration\u00a0: le vote est personnel',
  'regle.champ.parMandataire': 'Procurations par mandataire',
  'annuaire.reglement.groupe.quorum': 'Quorum, procurations et déports',
  'annuaire.reglement.p.pouvoirs': 'Procurations',
  'convoquer.pouvoirs.terme': 'Procurations qui ont servi aussi longtemps que permis',
  'convoquer.document.pouvoir': 'Formulaire de procuration',
  'tenir.appel.pouvoir': 'Procuration à',
  'tenir.appel.pouvoir.de': 'Procuration donnée par {nom}',
  'tenir.appel.pouvoir.recu': 'a donné procuration à {nom}',
  'tenir.appel.pouvoir.aucun': 'pas de procuration',
  'tenir.appel.pouvoir.porte': '{nom}, porte déjà {n, plural, one {# procuration} other {# procurations}}',
  'tenir.appel.ouvrir.detail':
    '{presents, plural, one {# présent} other {# présents}}, {representes, plural, =0 {aucune procuration} one {# procuration} other {# procurations}}, {absents, plural, =0 {aucun absent} one {# absent} other {# absents}}',
  'tenir.appel.ouvrir.sansPouvoir':
    '{presents, plural, one {# présent} other {# présents}}, {absents, plural, =0 {aucun absent} one {# absent} other {# absents}}{representes, plural, =0 {} one {, # procuration} other {, # procurations}}',
  'tenir.personne.pouvoirs': '{n, plural, one {+ # procuration} other {+ # procurations}}',
  'tenir.personne.pouvoir-a': 'procuration à {nom}',
  'tenir.personne.ecarte.interdit': 'procuration à {nom}, non admise',
  'tenir.personne.ecarte.mandataire-absent': 'procuration à {nom}, absent',
  'tenir.personne.ecarte.mandataire-deporte': 'procuration à {nom}, qui s’est déporté',
  'tenir.personne.ecarte.mandant-deporte': 'procuration à {nom}, intéressé au point',
  'tenir.fait.arrivee.pouvoir': 'fin de sa procuration à {nom}',
  'tenir.fait.depart.tombe':
    '{n, plural, one {la procuration de {noms} tombe\u00a0: une voix de moins avec la sienne} other {les procurations de {noms} tombent}}',
  'tenir.fait.depart-pouvoir': 'Départ, avec procuration à…',
  'tenir.fait.pouvoir': 'Donne procuration à…',
  'tenir.fait.pouvoir.porte':
    'porte déjà {n, plural, one {# procuration} other {# procurations}} ({max} au plus, {article})',
  'tenir.pouvoir.au-dela':
    'Cette procuration a déjà servi {n, plural, one {# séance} other {# séances de suite}}\u00a0: au-delà de ce qui est permis, sauf empêchement constaté ({article})',
  'tenir.fait.revocation': 'Révoque sa procuration',
  'tenir.fait.deport.pouvoirs':
    '{n, plural, one {sa procuration ne vote pas non plus} other {ses procurations ne votent pas non plus}}',
  'tenir.quorum.pouvoirs.aussi':
    '{n, plural, one {\u202f; la procuration non plus} other {\u202f; les # procurations non plus}}',
  'tenir.quorum.pouvoirs':
    '{n, plural, one {La procuration ne compte pas.} other {Les # procurations ne comptent pas.}}',
  'tenir.vote.hors.pouvoir': '{nom}, procuration sans effet sur ce point',
  'tenir.alerte.pouvoir-en-surnombre': 'Un membre porte plus de procurations que permis.',
  'tenir.alerte.pouvoir-interdit': 'Les procurations ne sont pas admises dans cette instance.',
  'tenir.alerte.pouvoir-a-un-absent': 'Une procuration est donnée à un absent.',
  'tenir.fil.arrivee.pouvoir': 'Arrivée de {nom}, fin de sa procuration',
  'tenir.fil.depart.tombe': 'Départ de {nom}, fin de la procuration de {noms}',
  'tenir.fil.pouvoir': 'Procuration de {nom} à {mandataire}',
  'tenir.fil.revocation': '{nom} révoque sa procuration',
  'tenir.oubli.pouvoir': 'Procuration',
  'tenir.oubli.revocation': 'Révocation d’une procuration',
  'rediger.fait.type.pouvoir': 'Procuration',
  'rediger.fait.type.revocation': 'Révocation d’une procuration',
  'comptes.role.membre.note': 'Ses séances, sa réponse, sa procuration, ses notes. Le mandat en cours le donne déjà.',
  'divergences.quoi.pouvoir': 'La procuration de {nom}',
  'elu.reponse.absent': '{genre, select, f {Absente} other {Absent}}, sans procuration',
  'elu.reponse.pouvoir': '{genre, select, f {Absente} other {Absent}}, je donne procuration',
  'elu.pouvoir.titre': 'À qui donnez-vous procuration\u202f?',
  'elu.pouvoir.texte':
    'Une seule procuration par personne. Vous pouvez la reprendre à tout moment\u202f; elle cesse si vous venez.',
  'elu.pouvoir.interdit': 'Le règlement de cette instance ne prévoit pas de procuration.',
  'elu.pouvoir.porte': 'porte déjà la procuration de {noms}',
  'elu.pouvoir.phrase': '«\u00a0Je donne procuration à {nom} pour voter en mon nom le {date}.\u00a0»',
  'elu.pouvoir.donner': 'Signer et donner procuration',
  'elu.pouvoir.donne': 'Vous avez donné procuration à {nom}.',
  'elu.pouvoir.reprendre': 'Reprendre ma procuration',
  'elu.pouvoir.recu': 'Vous portez la procuration de {noms}.',
  'operation.fait.pouvoir': 'Procuration de {nom} à {autre}',
  'operation.fait.revocation': 'Fin de la procuration de {nom}',
};
