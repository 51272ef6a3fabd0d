package org.partnershipledger.app.style;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * What the style rules look at in one Java file: its types, whether the first has a header, how long its methods are.
 * Read by the compiler's own parser, because a hand-made scanner is wrong about text blocks and lambdas sooner or later.
 */
record JavaFile(Path path, int lines, boolean hasHeader, List<String> types, List<Method> methods) {

    record Method(String name, int lines) {}

    static List<JavaFile> parse(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var fileManager = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask) compiler.getTask(
                null,
                fileManager,
                diagnostic -> {},
                List.of("-proc:none"),
                null,
                fileManager.getJavaFileObjectsFromPaths(files));
        DocTrees trees = DocTrees.instance(task);
        List<JavaFile> parsed = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                parsed.add(of(unit, trees));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return parsed;
    }

    private static JavaFile of(CompilationUnitTree unit, DocTrees trees) {
        List<String> types = new ArrayList<>();
        List<Method> methods = new ArrayList<>();
        SourcePositions positions = trees.getSourcePositions();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                types.add(type.getSimpleName().toString());
                return super.visitClass(type, nothing);
            }

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null && positions.getEndPosition(unit, method) > 0) {
                    methods.add(new Method(method.getName().toString(), length(method)));
                }
                return super.visitMethod(method, nothing);
            }

            private int length(Tree tree) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
                return (int) (unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree)) - first + 1);
            }
        }.scan(unit, null);
        boolean hasHeader = unit.getTypeDecls().isEmpty()
                || trees.getDocComment(
                                TreePath.getPath(unit, unit.getTypeDecls().getFirst()))
                        != null;
        Path path = Path.of(unit.getSourceFile().toUri());
        return new JavaFile(path, (int) Sources.read(path).lines().count(), hasHeader, types, methods);
    }
}
