import { renderAcknowledgePage } from './renderAcknowledgePage';

describe('renderAcknowledgePage', () => {
  const html = renderAcknowledgePage({
    status: 200,
    title: '<script>alert(1)</script> & "more"',
    sentences: ["It's <b>bad</b>"],
    facts: [['Service', '<img src=x onerror=alert(1)>']],
    mayAcknowledge: true,
    alertUrl: 'https://portal.example/"><script>',
  });

  it('shows what an alert says as text, never as markup', () => {
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
    expect(html).toContain('href="https://portal.example/&quot;&gt;');
  });

  it('needs nothing but itself', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe)/);
    expect(html).not.toMatch(/<[^>]*\bsrc=/);
  });

  it('is made for phones, both themes and screen readers', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('width=device-width');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('role="status"');
    expect(html).toContain('<button type="submit">Acknowledge</button>');
  });

  it('has no button where there is nothing to do', () => {
    const page = { status: 410, title: 'Expired', sentences: [] };
    expect(renderAcknowledgePage(page)).not.toContain('<button');
  });
});
