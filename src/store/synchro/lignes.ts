const FIN = 0x0a;

function reunir(morceaux: readonly Uint8Array[]): Uint8Array {
  const [seul] = morceaux;
  if (morceaux.length === 1 && seul !== undefined) return seul;
  const tout = new Uint8Array(morceaux.reduce((n, m) => n + m.length, 0));
  let a = 0;
  for (const morceau of morceaux) {
    tout.set(morceau, a);
    a += morceau.length;
  }
  return tout;
}

/**
 * Lines of a body as they arrive, without their end; the last one may have none. `attendre` is called before each piece
 * and its result after it: whoever reads watches the silence of the network, not its own work between two lines.
 */
export async function* lignes(
  corps: ReadableStream<Uint8Array>,
  attendre: () => () => void,
): AsyncGenerator<string, void> {
  const lecteur = corps.getReader();
  const texte = new TextDecoder();
  let debut: Uint8Array[] = [];
  for (;;) {
    const cesser = attendre();
    const { done, value } = await lecteur.read().finally(cesser);
    if (done) break;
    let de = 0;
    // No end of line within JSON: it is written \n there.
    for (let fin = value.indexOf(FIN); fin >= 0; fin = value.indexOf(FIN, de)) {
      yield texte.decode(reunir([...debut, value.subarray(de, fin)]));
      debut = [];
      de = fin + 1;
    }
    if (de < value.length) debut.push(value.subarray(de));
  }
  if (debut.length > 0) yield texte.decode(reunir(debut));
}
