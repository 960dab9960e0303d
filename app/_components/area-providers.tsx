import type { Area } from "../../lib/content/record.ts";
import { toProvenance } from "../../lib/site/provenance.ts";

type Providers = NonNullable<Area["providers"]>;

/** Who runs the service, as each source names it; sources that differ stand side by side. */
export function AreaProviders({ providers, council }: { providers: Providers; council: string }) {
  if (providers.length === 0) return <p>We have not found who runs the service for {council}.</p>;
  return (
    <dl className="contacts">
      {providers.map((provider) => (
        <div key={`${provider.publishedBy} ${provider.publishedAt} ${provider.name}`}>
          <dt>{`Service, as ${provider.publishedBy} names it`}</dt>
          <dd>
            <p className="contact-value">{provider.name}</p>
            <p className="provenance">
              {toProvenance(provider)}{" "}
              {provider.publishedAt && <a href={provider.publishedAt}>The page that names it</a>}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
