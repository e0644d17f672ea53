import { useSearch } from 'wouter';
import { deferred } from '../kit/deferred.tsx';
import { Portes } from './premierjour/Portes.tsx';
import './premierjour/premierjour.css';

/** Loaded when its door opens: the search field brings the widgets with it. */
const NouvelleCommune = deferred(() => import('./premierjour/NouvelleCommune.tsx'));

/** `/premier-jour`: the four doors; `/premier-jour?commune`: the choice of a commune, also reached from the directory. */
export default function PremierJour() {
  const choisir = new URLSearchParams(useSearch()).has('commune');
  return choisir ? <NouvelleCommune /> : <Portes />;
}
