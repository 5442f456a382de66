import { PluginHttp } from './PluginHttp';

describe('PluginHttp', () => {
  function recording() {
    const urls: string[] = [];
    const http = new PluginHttp('oncall', {
      discoveryApi: { getBaseUrl: async id => `http://portal/api/${id}` },
      fetchApi: {
        fetch: async input => {
          urls.push(String(input));
          return Response.json({ items: [] });
        },
      },
    });
    return { http, urls };
  }

  it('repeats the name of a list, leaves out what is undefined and encodes an asterisk', async () => {
    const { http, urls } = recording();
    await http.items('/alerts', {
      state: ['open', 'closed'],
      team: undefined,
      environment: '*',
    });
    expect(urls).toEqual([
      'http://portal/api/oncall/alerts?state=open&state=closed&environment=%2A',
    ]);
  });

  it('adds no question mark to a request without a query', async () => {
    const { http, urls } = recording();
    await http.get('/me', {});
    expect(urls).toEqual(['http://portal/api/oncall/me']);
  });
});
