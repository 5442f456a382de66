/** Of the pages that this plugin shows by itself, on phones first. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1c1c1c; --ground: #ffffff; --line: #c9c9c9; --action: #1f5493; --on-action: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f2f2f2; --ground: #161616; --line: #4d4d4d; --action: #9cc9ff; --on-action: #10243b; }
}
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); }
main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
button { width: 100%; min-height: 4rem; border: 0; border-radius: 0.5rem; font: bold 1.25rem system-ui, sans-serif; color: var(--on-action); background: var(--action); cursor: pointer; }
button:disabled { opacity: 0.5; cursor: default; }
input { box-sizing: border-box; width: 100%; min-height: 3rem; padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; font: 1.0625rem system-ui, sans-serif; color: inherit; background: transparent; }
button:focus-visible, a:focus-visible, input:focus-visible { outline: 3px solid var(--text); outline-offset: 3px; }
dl { border-top: 1px solid var(--line); margin: 1.5rem 0; }
dl div { display: flex; gap: 1rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
dt { flex: 0 0 8rem; }
dd { margin: 0; font-weight: bold; overflow-wrap: anywhere; }
a { color: var(--action); }
`;
