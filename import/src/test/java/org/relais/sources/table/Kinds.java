package org.relais.sources.table;

import java.util.List;
import org.relais.domains.ConceptFinder;
import org.relais.routes.edit.DrawnWays;
import org.relais.schema.Schema;
import org.relais.schema.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** All kinds of sheets that the product reads, and its messages, without the product around them. */
public final class Kinds {

    private Kinds() {}

    public static List<SheetKind> all() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean("messageSource", MessageSource.class, Kinds::messages);
            context.registerBean(Schema.class, Schema::load);
            context.registerBean(Vocabulary.class, Vocabulary::load);
            context.registerBean(ConceptFinder.class, () -> new ConceptFinder(Vocabulary.load()));
            context.registerBean(DrawnWays.class, () -> route -> List.of());
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(SheetSource.class));
            scanner.scan("org.relais.sources");
            context.refresh();
            return context.getBeansOfType(SheetSource.class).values().stream()
                    .map(SheetSource::kind)
                    .toList();
        }
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/import-table",
                "messages/import-people",
                "messages/import-lessons",
                "messages/import-routes",
                "messages/import-incidents");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
