package sunlight.supervision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.DueLine;
import sunlight.compliance.Inspecting;
import sunlight.compliance.Owing;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.language.Message;

/** Asks the machine again about the items of a notice, as far as the person may know. */
@ApplicationScoped
class Rechecking {

    @Inject
    FindingRows findings;

    @Inject
    Inspecting inspecting;

    @Inject
    Owing owing;

    @Inject
    Here here;

    List<Rechecked> of(UUID notice) {
        return findings.of(notice).stream().collect(groupingBy(Finding::subject)).entrySet().stream()
                .flatMap(each -> of(each.getKey(), each.getValue()).stream())
                .sorted(java.util.Comparator.comparing(Rechecked::item))
                .toList();
    }

    private List<Rechecked> of(UUID subject, List<Finding> found) {
        if (!mayAsk(subject)) {
            return List.of();
        }
        var lines = lines(subject);
        return found.stream()
                .map(finding -> Optional.ofNullable(lines.get(finding.item()))
                        .map(line -> new Rechecked(subject, finding.item(), line.status(), line.reason()))
                        .orElseGet(() -> new Rechecked(
                                subject,
                                finding.item(),
                                ComplianceStatus.NOT_APPLICABLE,
                                Message.of("compliance.notInCatalogue"))))
                .toList();
    }

    private boolean mayAsk(UUID subject) {
        return subject.equals(Here.tenant().id()) || here.may(Permission.INSPECT);
    }

    private Map<ItemCode, DueLine> lines(UUID subject) {
        var lines = subject.equals(Here.tenant().id()) ? owing.mine() : inspecting.lines(subject);
        return lines.stream().collect(toMap(line -> line.item().code(), line -> line));
    }
}
