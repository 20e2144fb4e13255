package sunlight.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The public site. Its classes are listed, else every application of the war would serve all of them. */
@ApplicationPath("/")
public class PortalApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                HomeResource.class,
                SitemapResource.class,
                RobotsResource.class,
                TenantResource.class,
                FeedResource.class,
                OpenDataResource.class,
                EmbedResource.class,
                SubscribeResource.class,
                SearchResource.class,
                DisclosureResource.class,
                FileResource.class,
                PostedResource.class,
                ViewResource.class,
                ViewPictureResource.class,
                LogResource.class,
                GuideResource.class,
                CompareResource.class,
                HideResource.class,
                VariantFilter.class,
                RenderedAnswers.class,
                PortalErrors.class);
    }
}
