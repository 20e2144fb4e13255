package sunlight;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Reads sources as the compiler does and writes down what is larger than the house allows. */
final class Budget {

    /** What is counted, and how much of it is allowed. */
    enum Rule {
        LINES_OF_A_FILE(300),
        LINES_OF_A_METHOD(30),
        PARAMETERS(6),
        PUBLIC_TYPES_WITHOUT_A_SENTENCE(0),
        THINGS_LEFT_TO_DO(0);

        private final int limit;

        Rule(int limit) {
            this.limit = limit;
        }
    }

    /** Larger pieces hold the trees of too many files at once. */
    private static final int PIECE = 200;

    /** What these hold is public without saying so. */
    private static final Set<Tree.Kind> OPEN = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private static final Pattern LEFT = Pattern.compile("TO" + "DO|FIX" + "ME|XX" + "X");

    private final Map<Rule, List<String>> exceeded = new EnumMap<>(Rule.class);

    /** @param files with the ending .java */
    void read(List<Path> files) throws IOException {
        try (var manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            for (var from = 0; from < files.size(); from += PIECE) {
                parse(manager.getJavaFileObjectsFromPaths(files.subList(from, Math.min(files.size(), from + PIECE))));
            }
        }
    }

    void parse(Iterable<? extends JavaFileObject> sources) throws IOException {
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        for (var unit : task.parse()) {
            new Walk(unit, Trees.instance(task)).scan(unit, null);
        }
    }

    /** Where the rule is broken, and by how much. */
    List<String> exceeded(Rule rule) {
        return exceeded.getOrDefault(rule, List.of());
    }

    /** Through one file. */
    private final class Walk extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;

        Walk(CompilationUnitTree unit, Trees trees) throws IOException {
            this.unit = unit;
            this.trees = trees;
            var text = unit.getSourceFile().getCharContent(true).toString();
            count(Rule.LINES_OF_A_FILE, text.lines().count(), unit);
            count(Rule.THINGS_LEFT_TO_DO, LEFT.matcher(text).results().count(), unit);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(type) && trees.getDocComment(getCurrentPath()) == null) {
                count(Rule.PUBLIC_TYPES_WITHOUT_A_SENTENCE, 1, type);
            }
            return super.visitClass(type, nothing);
        }

        /** To everybody: it and all around it. */
        private boolean isPublic(ClassTree type) {
            var isPublic = !type.getSimpleName().isEmpty();
            for (var at = getCurrentPath(); at.getParentPath() != null; at = at.getParentPath()) {
                isPublic &= at.getLeaf() instanceof ClassTree each
                        && (each.getModifiers().getFlags().contains(Modifier.PUBLIC)
                                || OPEN.contains(at.getParentPath().getLeaf().getKind()));
            }
            return isPublic;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            count(
                    Rule.PARAMETERS,
                    method.getReturnType() == null ? 0 : method.getParameters().size(),
                    method);
            if (method.getBody() != null) {
                count(
                        Rule.LINES_OF_A_METHOD,
                        line(trees.getSourcePositions().getEndPosition(unit, method.getBody()) - 1)
                                - line(trees.getSourcePositions().getStartPosition(unit, method.getBody()))
                                + 1,
                        method);
            }
            return super.visitMethod(method, nothing);
        }

        private void count(Rule rule, long found, Tree where) {
            if (found > rule.limit) {
                var place = unit.getSourceFile().getName() + ":"
                        + line(trees.getSourcePositions().getStartPosition(unit, where));
                exceeded.computeIfAbsent(rule, first -> new ArrayList<>()).add(place + " has " + found);
            }
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(Math.max(0, position));
        }
    }
}
