/** Hands a file to the device under that name, by the browser's own download. */
export function saveAs(blob: Blob, nom: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = nom;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a minute is more than it needs.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
