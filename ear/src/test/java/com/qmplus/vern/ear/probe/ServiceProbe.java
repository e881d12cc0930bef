package com.qmplus.vern.ear.probe;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells, for each method of each deployed service, which roles it lets in: one line {@code Service.method(Type) ROLE …}. */
@WebServlet("/services")
public class ServiceProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private As.CaseWorker caseWorker;

    @EJB
    private As.PrivacyManager privacyManager;

    @EJB
    private As.Dpo dpo;

    @EJB
    private As.Auditor auditor;

    @EJB
    private As.Administrator administrator;

    @EJB
    private As.Timer timer;

    @EJB
    private As.WritingKey writingKey;

    @EJB
    private As.ReadingKey readingKey;

    @EJB
    private As.KeyToAll keyToAll;

    @EJB
    private As.MonitoringKey monitoringKey;

    @EJB
    private As.Nobody nobody;

    @Inject
    private DeployedServices services;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var lines = new ArrayList<String>();
        for (var type : services.types()) {
            var service = services.find(type);
            methods(type).forEach(method -> lines.add(line(type, service, method)));
        }
        response.getWriter().write(String.join("\n", lines));
    }

    private String line(Class<?> type, Object service, Method method) {
        var letIn = letIn(service, method);
        var parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(","));
        return "%s.%s(%s) %s".formatted(type.getName(), method.getName(), parameters, letIn);
    }

    private String letIn(Object service, Method method) {
        var letIn = roles().entrySet().stream()
                .filter(role -> role.getValue().isLetIn(service, method))
                .map(Map.Entry::getKey)
                .toList();
        return letIn.size() == roles().size() ? "EVERYBODY" : String.join(" ", letIn);
    }

    private Map<String, As> roles() {
        var roles = new LinkedHashMap<String, As>();
        roles.put("NOBODY", nobody);
        roles.put("CASE_WORKER", caseWorker);
        roles.put("PRIVACY_MANAGER", privacyManager);
        roles.put("DPO", dpo);
        roles.put("AUDITOR", auditor);
        roles.put("ADMINISTRATOR", administrator);
        roles.put("SYSTEM", timer);
        roles.put("KEY_REQUESTS_WRITE", writingKey);
        roles.put("KEY_REQUESTS_READ", readingKey);
        roles.put("KEY_REQUESTS_ALL", keyToAll);
        roles.put("KEY_PROMISES_READ", monitoringKey);
        return roles;
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }
}
