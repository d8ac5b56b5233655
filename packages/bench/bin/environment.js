/** What a contestant inherits from whoever started the bench: where programs are, and no settings. */
export const inherited = { PATH: process.env.PATH, HOME: process.env.HOME }
