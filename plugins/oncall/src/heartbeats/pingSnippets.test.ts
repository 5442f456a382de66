import { curlSnippet } from './pingSnippets';

describe('curlSnippet', () => {
  it('fails on errors, and tries for half a minute while the pager restarts and nobody listens', () => {
    expect(curlSnippet('https://portal.example.com', 'nightly')).toMatch(
      /^curl -fsS -m 10 --retry 5 --retry-connrefused /,
    );
  });
});
