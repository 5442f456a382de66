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
      { src: `${root}/icon.png`, sizes: '192x192', type: 'image/png' },
      {
        src: `${root}/icon.svg`,
        sizes: 'any',
        type: 'image/svg+xml',
        purpose: 'any maskable',
      },
    ],
  };
}
