/** What makes the page an app on a home screen. It starts with the link, because an iPhone keeps nothing else of the page. */
export function deviceManifest(root: string, token: string): object {
  return {
    name: 'On-call',
    short_name: 'On-call',
    description: 'Rings when you are paged',
    id: `${root}/`,
    scope: `${root}/`,
    start_url: `${root}/device/${token}`,
    display: 'standalone',
    background_color: '#161616',
    theme_color: '#1f5493',
    icons: [
      {
        src: `${root}/icon.svg`,
        sizes: 'any',
        type: 'image/svg+xml',
        purpose: 'any maskable',
      },
    ],
  };
}

/** A bell. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#1f5493"/><path fill="#ffffff" d="M32 12a4 4 0 0 1 4 4v1.6c6.4 1.8 10 7.4 10 14.4v9l4 5v2H14v-2l4-5v-9c0-7 3.600-12.600 10-14.400V16a4 4 0 0 1 4-4zm-6 38h12a6 6 0 0 1-12 0z"/></svg>`;
