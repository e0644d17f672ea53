/** The civil day of the devices that the tests drive, as YYYY-MM-DD. */
export const todayIn = (timeZone = 'Europe/Paris'): string =>
  new Intl.DateTimeFormat('fr-CA', { timeZone }).format(new Date());
