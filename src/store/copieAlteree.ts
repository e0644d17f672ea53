/** A copy whose content is not what it announced. */
export class CopieAlteree extends Error {}
