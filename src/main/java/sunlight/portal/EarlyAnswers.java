package sunlight.portal;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.threadpool.Threads;

/**
 * Answers for pages in the connector, where a request has been read and no servlet container, no security and no request
 * scope has begun with it. It stands in the place of the connector's own cache of files, which is not used, and knows the
 * pages that are kept and how to have others made; all else takes the ordinary way.
 */
final class EarlyAnswers extends BaseFilter {

    private static final Logger LOG = Logger.getLogger(EarlyAnswers.class.getName());

    private final HotPages pages;
    private final Cold cold;
    private final PageWays ways;
    private final Filter before;

    EarlyAnswers(HotPages pages, Cold cold, PageWays ways, Filter before) {
        this.pages = pages;
        this.cold = cold;
        this.ways = ways;
        this.before = before;
    }

    /**
     * Has pages made.
     *
     * @param order what is to be made, if it is a page
     * @param making makes it, in the surroundings of the war; or finds that somebody else must
     */
    record Cold(
            Function<PublicRequest, Optional<ColdPages.Order>> order,
            Function<ColdPages.Order, Optional<WrittenPage>> making) {

        Optional<WrittenPage> page(PublicRequest request) {
            try {
                return order.apply(request).flatMap(making);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, failed, () -> "made by the servlet container: " + request.path());
                return Optional.empty();
            }
        }
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        var content = (HttpContent) context.getMessage();
        var request = (HttpRequestPacket) content.getHttpHeader();
        // A reader who is slower than the network buffer takes the ordinary way, which knows how to wait.
        var page = isPlainRead(request, content)
                        && HttpContext.get(context).getOutputSink().canWrite()
                ? find(asked(request))
                : Optional.<WrittenPage>empty();
        if (page.isEmpty()) {
            return before.handleRead(context);
        }
        context.write(answer(context, request, page.get()));
        // Else a connection that is to be closed stays open until it is taken for idle.
        context.notifyDownstream(HttpServerFilter.RESPONSE_COMPLETE_EVENT);
        return context.getStopAction();
    }

    private static boolean isPlainRead(HttpRequestPacket request, HttpContent content) {
        return Method.GET.equals(request.getMethod())
                && content.isLast()
                && request.getContentLength() <= 0
                && !request.isChunked()
                && !request.serverName().isNull();
    }

    private static PublicRequest asked(HttpRequestPacket request) {
        return new PublicRequest(
                Accepts.coding(request.getHeader(Header.AcceptEncoding)),
                Visits.spelled(request.serverName().toString()),
                request.getRequestURI(),
                request.getQueryString());
    }

    private Optional<WrittenPage> find(PublicRequest request) {
        var hot = pages.now().flatMap(now -> pages.find(request, now));
        if (hot.isPresent()) {
            ways.ready();
            return hot;
        }
        // A thread that reads the network for all never waits for the database.
        var made = Threads.isService() ? Optional.<WrittenPage>empty() : cold.page(request);
        made.ifPresent(page -> ways.made());
        return made;
    }

    private static HttpContent answer(FilterChainContext context, HttpRequestPacket request, WrittenPage page) {
        var response = request.getResponse();
        if (page.isTagged()) {
            var held = page.held(request.getHeader(Header.IfNoneMatch));
            response.setHeader(Header.ETag, held.orElseGet(page::etag));
            if (held.isPresent()) {
                response.setStatus(HttpStatus.NOT_MODIFIED_304);
                SiteHeaders.putUnchanged(response::setHeader);
                return HttpContent.builder(response)
                        .content(Buffers.EMPTY_BUFFER)
                        .last(true)
                        .build();
            }
        }
        headers(request, page);
        return HttpContent.builder(response)
                .content(Buffers.wrap(context.getMemoryManager(), page.bytes()))
                .last(true)
                .build();
    }

    private static void headers(HttpRequestPacket request, WrittenPage page) {
        var response = request.getResponse();
        response.setStatus(HttpStatus.getHttpStatus(page.status()));
        SiteHeaders.put(request.getRequestURI(), response::setHeader);
        if (page.coding().isPacked()) {
            response.setHeader(Header.ContentEncoding, page.coding().token());
        }
        if (page.location() != null) {
            response.setHeader(Header.Location, page.location());
        }
        response.setContentType(page.contentType());
        response.setContentLength(page.bytes().length);
    }
}
